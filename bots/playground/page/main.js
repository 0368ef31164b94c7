import { render } from 'lit'
import { listen, loadAll } from './live.js'
import { app } from './parts/app.js'
import { keepScrolled } from './scroll.js'
import { state, whenChanged } from './state.js'

const draw = () => keepScrolled(() => render(app(state), document.body))

whenChanged(draw)
draw()
await loadAll()
listen()
// The clock in the top bar goes on by itself.
setInterval(draw, 15_000)
window.addEventListener('resize', draw)
