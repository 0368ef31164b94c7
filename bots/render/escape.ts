export type Channel = 'telegram' | 'slack'

/** How long one message may be, in UTF-16 units: Telegram's text, Slack's section. */
export const textLimit: Readonly<Record<Channel, number>> = { telegram: 4096, slack: 3000 }

/** Makes a text inert on its channel. Telegram gets no parse_mode, so there is nothing to break there. */
export const escapeFor = (channel: Channel, text: string): string =>
  channel === 'telegram'
    ? withoutMarks(text)
    : text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/\uE000(\w+)\uE001/g, '<@$1>')
        .replace(/@(?=here\b|channel\b|everyone\b)/gi, `@${wordJoiner}`)

/** A Slack account to be called by name: our own mark, since what people write can't call anybody. */
export const mentioned = (user: string): string => `\uE000${user}\uE001`

export const withoutMarks = (text: string): string => text.replace(/[\uE000\uE001]/g, '')

/** Unseen, and enough that "@here" calls nobody. */
const wordJoiner = '\u2060'
