import { type Numbered, parseScript } from './script.ts'

/** Something a reader sees: new, or an edited one as it is now. */
export type Seen = { readonly text: string; readonly buttons: readonly string[] }

/** A world in which a script can be played: the core alone, or the whole product over the local platforms. */
export type World = {
  clockTo(local: string): Promise<void>
  pass(minutes: number): Promise<void>
  write(who: string, text: string): Promise<void>
  edit(who: string, text: string): Promise<void>
  press(who: string, label: string): Promise<void>
  media(who: string, media: string): Promise<void>
  start(who: string, payload: string): Promise<void>
  command(who: string, text: string): Promise<void>
  /** Values by block id; `circle` and `kind` by their labels. Gives the errors shown. */
  form(who: string, values: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>>
  thread(who: string, text: string): Promise<void>
  /** What came or changed for this reader since the last call, oldest first; "kanał" is the circle's channel. */
  news(who: string): Promise<readonly Seen[]>
}

/**
 * `missed` hears of what was not read, or read where silence was expected; without it that is an error.
 * @throws Error naming the line where the conversation went another way.
 */
export const play = async (
  text: string,
  world: World,
  missed: ((why: Error) => void) | null = null,
): Promise<void> => {
  const player = new Player(world)
  for (const line of parseScript(text))
    try {
      await player.step(line)
    } catch (error) {
      const reading = line.line.is === 'reads' || line.line.is === 'silence'
      if (missed === null || !reading || !(error instanceof Error)) throw error
      missed(error)
    }
}

class Player {
  readonly #world: World
  readonly #unread = new Map<string, Seen[]>()
  #link = ''

  constructor(world: World) {
    this.#world = world
  }

  async step({ line, number, text }: Numbered): Promise<void> {
    try {
      await this.#do(line)
    } catch (error) {
      throw new Error(`line ${number}: ${text}\n${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      })
    }
  }

  async #do(line: Numbered['line']): Promise<void> {
    const world = this.#world
    switch (line.is) {
      case 'clock':
        return world.clockTo(line.to)
      case 'pass':
        return world.pass(line.minutes)
      case 'write':
        return world.write(line.who, line.text)
      case 'edit':
        return world.edit(line.who, line.text)
      case 'press':
        return world.press(line.who, line.label)
      case 'media':
        return world.media(line.who, line.media)
      case 'start':
        return world.start(line.who, line.text === 'LINK' ? this.#link : line.text)
      case 'command':
        return world.command(line.who, line.text)
      case 'thread':
        return world.thread(line.who, line.text)
      case 'form':
        return this.#form(line)
      case 'reads':
        return this.#reads(line)
      case 'silence':
        return this.#silence(line.who)
      case 'skip':
        await this.#fetch(line.who)
        this.#unread.set(line.who, [])
        return
      default:
        return line satisfies never
    }
  }

  async #form(line: Extract<Numbered['line'], { is: 'form' }>): Promise<void> {
    const errors = await this.#world.form(line.who, line.values)
    const refused = Object.keys(errors).length > 0
    if (refused !== line.refused)
      throw new Error(refused ? `the form was refused: ${JSON.stringify(errors)}` : 'the form was taken')
    if (refused)
      this.#unread.set(line.who, [
        ...(this.#unread.get(line.who) ?? []),
        ...Object.values(errors).map((text) => ({ text, buttons: [] })),
      ])
  }

  async #reads(line: Extract<Numbered['line'], { is: 'reads' }>): Promise<void> {
    const unread = await this.#fetch(line.who)
    const at = unread.findIndex((seen) => matches(seen, line.text, line.buttons))
    if (at < 0) throw new Error(`not read; unread is:\n${unread.map(show).join('\n') || '(nothing)'}`)
    const link = /start=([\w-]+)/.exec(unread[at]?.text ?? '')
    if (link?.[1]) this.#link = link[1]
    unread.splice(at, 1)
  }

  async #silence(who: string): Promise<void> {
    const unread = await this.#fetch(who)
    if (unread.length > 0) throw new Error(`there is still unread:\n${unread.map(show).join('\n')}`)
  }

  async #fetch(who: string): Promise<Seen[]> {
    const unread = [...(this.#unread.get(who) ?? []), ...(await this.#world.news(who))]
    this.#unread.set(who, unread)
    return unread
  }
}

const plain = (text: string): string => text.replaceAll(' / ', '\n').replaceAll(/\s+/g, ' ').trim()
const matches = (seen: Seen, text: string, buttons: readonly string[] | null): boolean =>
  plain(seen.text).includes(plain(text)) && (buttons === null || buttons.join('|') === seen.buttons.join('|'))
const show = (seen: Seen): string =>
  `  ${plain(seen.text)} ${seen.buttons.map((label) => `[${label}]`).join(' ')}`
