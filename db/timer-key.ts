import type { InputKey } from '../core/conversation/input.ts'

/** A timer's key is "<id>@<due>": its row is its own proof of not having been done. Null for other inputs. */
export const timerOf = (key: InputKey): { readonly id: string; readonly due: string } | null => {
  if (key.channel !== 'timer') return null
  const cut = key.eventId.lastIndexOf('@')
  return { id: key.eventId.slice(0, cut), due: key.eventId.slice(cut + 1) }
}
