import type { PersonId } from '../domain/ids.ts'
import type { Request } from '../domain/request.ts'
import { threadRenote } from './tell.ts'
import type { Turn } from './turn.ts'

/** What somebody offered for a request no longer holds once they said something else. */
export const withdrawOffers = (turn: Turn, request: Request, by: PersonId): void => {
  for (const offer of request.offers.filter((one) => one.personId === by && one.status === 'open')) {
    turn.happen({ is: 'OfferSettled', requestId: request.id, offerId: offer.id, status: 'withdrawn' })
    for (const prompt of turn
      .prompts()
      .filter((one) => one.about.offerId === offer.id && one.status === 'open')) {
      turn.closePrompt(prompt)
      if (prompt.personId === null)
        threadRenote(turn, request, prompt, 'request.offerOver', { helper: { person: by } })
    }
  }
}
