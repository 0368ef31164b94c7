import { html } from 'lit'
import { moveClock, moveToNext } from '../deeds.js'
import { day, fieldTime, hour, nowOf, soon } from '../format.js'
import { change, showGuide } from '../state.js'

export const topBar = ({ clock, busy, guide }) => {
  const waits = busy.has('clock') || clock.moving
  return html`
    <header class="top">
      <h1><img src="/page/icon.svg" alt="" width="28" height="28">Krąg <small>na próbę</small></h1>
      ${clock.now === '' ? '' : theClock(clock, waits)}
      <div class="top-end">
        ${guide.closed ? html`<button class="quiet" @click=${() => showGuide(false)}>Przewodnik</button>` : ''}
        <button class="quiet" @click=${openDialog}>+ nowa osoba</button>
      </div>
    </header>
  `
}

const theClock = (clock, waits) => {
  const now = nowOf(clock)
  const dayAndHour = `${day(now)}, ${hour(now)}`
  return html`
    <div class="clock" role="group" aria-label="Zegar">
      <span class="clock-now">
        <time datetime=${new Date(now).toISOString()}>${dayAndHour}</time>
        <small aria-live="polite">${waits ? 'zegar idzie…' : waitsFor(clock.next, now)}</small>
      </span>
      <span class="clock-moves">
        <button ?disabled=${waits} @click=${() => moveClock({ advance: 'PT1H' })}>+1 h</button>
        <button ?disabled=${waits} @click=${() => moveClock({ advance: 'P1D' })}>+1 dzień</button>
        <button
          class="main"
          ?disabled=${waits || clock.next === null}
          title=${clock.next === null ? 'Nic nie czeka na później' : ''}
          @click=${moveToNext}
        >do następnego zdarzenia</button>
        <form @submit=${moveToField}>
          <label class="unseen" for="clock-to">Dzień i godzina</label>
          <input
            id="clock-to"
            name="to"
            type="datetime-local"
            required
            value=${fieldTime(now)}
            ?disabled=${waits}
          >
          <button ?disabled=${waits}>Ustaw</button>
        </form>
      </span>
    </div>
  `
}

const waitsFor = (next, now) => (next === null ? 'nic nie czeka' : `następne: ${soon(next, now)}`)

const moveToField = (event) => {
  event.preventDefault()
  const to = String(new FormData(event.currentTarget).get('to') ?? '').slice(0, 16)
  if (!to) return
  void moveClock({ to }).then(() => event.target.reset())
}

const openDialog = () =>
  change((all) => {
    all.dialog = { start: null }
  })
