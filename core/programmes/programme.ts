/**
 * A programme is data: what the engine may ask of it. The engine never asks which programme it is in. Names and
 * sentences are in locales/ under the programme's id.
 */
export type Programme = {
  readonly id: string
  /** Kinds of help that can be requested; named help.<programme>.<kind> in locales/. */
  readonly help: readonly string[]
  readonly asks: {
    /** Who may be asked, in this order; a programme that must not ask neighbours leaves them out. */
    readonly rings: readonly ('circle' | 'community' | 'organisation')[]
    /** How many are asked at once for each open place. */
    readonly perPlace: number
  }
  /** How long the specialist may decide otherwise after a yes, minutes; less when there is little time left. */
  readonly decideMinutes: number
  /** How long before a meeting the helper gets the address, minutes. */
  readonly nearMinutes: number
  /** How long after a meeting both sides are asked, minutes. */
  readonly reportAfterMinutes: number
  /** The private Slack channel of its circles. */
  readonly channelName: string
}
