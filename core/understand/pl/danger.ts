/**
 * Words of danger. `sure` ones always count; `figurative` ones are also said in jest ("zabiję cię za te ciastka")
 * and count only where nothing around them jests.
 */
import type { Danger } from '../meaning.ts'
import { collapse, collapseInJest } from './danger/collapse.ts'
import { childAbroad, collapseAbroad, gasAbroad, suicideAbroad, violenceAbroad } from './danger/foreign.ts'
import { gas } from './danger/gas.ts'
import { child, silent } from './danger/people.ts'
import { suicide, suicideInJest } from './danger/suicide.ts'
import { violence, violenceInJest } from './danger/violence.ts'

export type DangerSign = { readonly kind: Danger; readonly figurative: boolean }
const sure = (kind: Danger): DangerSign => ({ kind, figurative: false })
const figurative = (kind: Danger): DangerSign => ({ kind, figurative: true })

export const dangerSigns: readonly (readonly [DangerSign, readonly string[]])[] = [
  [sure('violence'), [...violence, ...violenceAbroad]],
  [figurative('violence'), violenceInJest],
  [sure('suicide'), [...suicide, ...suicideAbroad]],
  [figurative('suicide'), suicideInJest],
  [sure('collapse'), [...collapse, ...collapseAbroad]],
  [figurative('collapse'), collapseInJest],
  [sure('gas'), [...gas, ...gasAbroad]],
  [sure('child'), [...child, ...childAbroad]],
  [sure('silent-person'), silent],
]
export const jestFaces: readonly string[] = [
  '😂',
  '🤣',
  '😆',
  '😅',
  '😄',
  '😁',
  '😉',
  '😜',
  '🙃',
  '😀',
  '😃',
  ':D',
  ':d',
  ';)',
  ';-)',
  ':P',
  ':p',
  ':)',
  ':-)',
]
