export type Channel = 'telegram' | 'slack'

/** How long one message may be, in UTF-16 units: Telegram's text, Slack's section. */
export const textLimit: Readonly<Record<Channel, number>> = { telegram: 4096, slack: 3000 }

/** Makes a text inert on its channel. Telegram gets no parse_mode, so there is nothing to break there. */
export const escapeFor = (channel: Channel, text: string): string =>
  channel === 'telegram'
    ? text
    : text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/@(?=here\b|channel\b|everyone\b)/gi, `@${wordJoiner}`)

/** Unseen, and enough that "@here" calls nobody. */
const wordJoiner = '\u2060'
