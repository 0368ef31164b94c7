import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { baseOf } from '../../bots/render/variants.ts'
import { buttonsUnder } from '../../bots/say/buttons.ts'
import { openTexts } from '../../bots/texts.ts'
import { promptKind } from '../../core/conversation/prompt.ts'
import { person } from '../../core/domain/person.ts'
import { askReason, closing } from '../../core/domain/request.ts'
import { programmes } from '../../core/programmes/programmes.ts'
import { dangers } from '../../core/understand/meaning.ts'

const texts = openTexts()
const inPolish = new Set(texts.keys('pl').map(baseOf))
const areas = [...new Set([...inPolish].map((key) => key.slice(0, key.indexOf('.'))))]

const sourceFiles = (folder: string): string[] =>
  readdirSync(fileURLToPath(new URL(`../../${folder}`, import.meta.url)))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(`../../${folder}/${name}`, import.meta.url), 'utf8'))
const core = sourceFiles('core/conversation')
const bots = ['bots', 'bots/slack', 'bots/telegram', 'bots/render'].flatMap(sourceFiles)
const sources = [...core, ...bots].join('\n').replaceAll(/^\s*'[\w-]+\.[\w-]+': \{ style: .*$/gm, '')

/** 'invitation.ask' in the sources; `area` names of several keys are none of them. */
const written = [...sources.matchAll(new RegExp(`'((?:${areas.join('|')})\\.[\\w.-]+)'`, 'g'))]
  .map(([, key = '']) => key)
  .filter((key) => !key.endsWith('.') && ![...inPolish].some((one) => one.startsWith(`${key}.`)))

const outcomes = ['unknown', 'failed', 'stale', 'blocked']
const media = ['sticker', 'voice', 'photo', 'contact', 'location', 'other']
const rated = ['good', 'so-so', 'bad', 'not-held']
const sides = ['person', 'specialist', 'silence']
const reportLines = [
  'held',
  'notHeld',
  'lasted',
  'mood.good',
  'mood.mixed',
  'mood.bad',
  'concern',
  'followUp',
]
const confirmed = ['request.close', 'refused.close', 'silent-participant.refused']
const fields = ['circle', 'kind', 'date', 'from', 'to', 'people', 'note', 'title', 'submit', 'close']
const help = programmes.flatMap((one) => one.help.map((kind) => `help.${one.id}.${kind}`))
const ends = (area: string, names: readonly string[]): string[] => names.map((name) => `${area}.${name}`)

/** Keys that the sources put together: what they write, and what can come of it. */
const madeUp: Readonly<Record<string, readonly string[]>> = {
  "`alert.danger.${alert.danger ?? 'violence'}`": ends('alert.danger', dangers),
  '`danger.numbers.${kind}`': ends('danger.numbers', dangers),
  '`danger.stranger.${kind}`': ends('danger.stranger', dangers),
  '`choice_confirm.${key}.${part}`': confirmed.flatMap((key) =>
    ends(`choice_confirm.${key}`, ['title', 'text', 'ok', 'back']),
  ),
  '`delivery.${input.outcome}`': ends('delivery', outcomes),
  '`form.request.${key}`': ends('form.request', [
    ...fields,
    'circle_placeholder',
    'kind_placeholder',
    'note_hint',
  ]),
  '`help.${programme}.${help}${form}`': help,
  '`help.${programme}.${help}`': help,
  '`media.${input.media}`': media.flatMap((one) => [`media.${one}`, `media.${one}WithQuestion`]),
  '`rate.${went}`': ends('rate', rated),
  '`request.rated.${went}`': ends('request.rated', rated),
  '`reason.${reason}`': ends('reason', askReason.options),
  '`relay.ended.${by}`': ends('relay.ended', sides),
  '`relay.threadEnded.${by}`': ends('relay.threadEnded', sides),
  '`relay.thread.${why}`': ends('relay.thread', ['asked', 'agree', 'question']),
  '`request.status.${request.phase.why}`': ends('request.status', closing.options),
  '`role.${role}`': ends('role', person.shape.roles.element.options),
  '`system.channel.${programme}`': ends(
    'system.channel',
    programmes.map(({ id }) => id),
  ),
  '`${area}.held`': [...ends('report', reportLines), ...ends('request.reportLine', reportLines)],
  "`${side}.${meeting.stage.is === 'confirmed' ? 'sure' : 'waiting'}`": [
    ...ends('talk.agendaHelper', ['sure', 'waiting']),
    ...ends('talk.agendaParticipant', ['sure', 'waiting']),
  ],
}
const templates = [...sources.matchAll(/`[\w.-]*\$\{[^`]*`/g)]
  .map(([template]) => template)
  .filter((template) => areas.some((area) => template.startsWith(`\`${area}.`)))
  .filter((template) => !template.startsWith('`choice.'))

const asked = new Set([...written, ...Object.values(madeUp).flat()])

describe('keys', () => {
  it('that the sources put together are known here', () => {
    expect(templates.length).toBeGreaterThan(10)
    expect(templates.filter((template) => !(template in madeUp))).toEqual([])
    for (const template of Object.keys(madeUp)) expect(sources, template).toContain(template)
  })

  it('that are asked for are all there', () => {
    expect(written.length).toBeGreaterThan(200)
    expect([...asked].filter((key) => !inPolish.has(key))).toEqual([])
  })

  it('that are there are all asked for', () => {
    const others = [...inPolish].filter((key) => !/^(?:choice|telegram)\./.test(key))
    expect(others.filter((key) => !asked.has(key))).toEqual([])
  })

  it('are the same in Polish and English, the easy ones too', () => {
    const inEnglish = new Set(texts.keys('en').map(baseOf))
    expect([...inPolish].filter((key) => !inEnglish.has(key))).toEqual([])
    expect([...inEnglish].filter((key) => !inPolish.has(key))).toEqual([])
    const easy = (language: string) =>
      new Set(
        texts
          .keys(language)
          .filter((key) => key.includes('_easy'))
          .map(baseOf),
      )
    expect([...easy('en')].sort()).toEqual([...easy('pl')].sort())
  })
})

describe('choices', () => {
  /** kind: 'agree' … choices: ['yes', 'no'] of each question that is opened. */
  const opened = [
    ...sources.matchAll(/kind: '([\w-]+)',(?:(?!kind: ')[\s\S]){0,400}?choices: \[((?:'[\w-]+'(?:, )?)+)\]/g),
  ].map(([, kind = '', list = '']) => ({
    kind,
    choices: [...list.matchAll(/'([\w-]+)'/g)].map(([, one = '']) => one),
  }))

  it('have a label each', () => {
    expect(opened.length).toBeGreaterThan(15)
    const needed = opened.flatMap(({ kind, choices }) => choices.map((one) => `choice.${kind}.${one}`))
    expect(needed.filter((key) => !inPolish.has(key))).toEqual([])
  })

  it('are those of the questions under our texts, none left over', () => {
    const shown = new Set(
      Object.values(buttonsUnder).flatMap(({ kind, choices }) =>
        choices.map((one) => `choice.${kind}.${one}`),
      ),
    )
    const labels = [...inPolish].filter((key) => key.startsWith('choice.'))
    expect(labels.filter((key) => !shown.has(key))).toEqual([])
    expect(
      labels.filter((key) => !promptKind.options.some((kind) => key.startsWith(`choice.${kind}.`))),
    ).toEqual([])
    expect(Object.keys(buttonsUnder).filter((key) => !inPolish.has(key))).toEqual([])
  })
})
