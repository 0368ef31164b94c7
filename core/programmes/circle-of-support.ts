import type { Programme } from './programme.ts'

/** Circles around adults with an intellectual disability: company, passions, occasional help (seed 000). */
export const circleOfSupport: Programme = {
  id: 'circle-of-support',
  help: ['doctor', 'company', 'walk', 'passion', 'shopping', 'office', 'home-help', 'trip'],
  asks: { rings: ['circle', 'community', 'organisation'], perPlace: 2 },
  decideMinutes: 60,
  nearMinutes: 120,
  reportAfterMinutes: 30,
  channelName: 'krag-kregi-wsparcia',
}
