/** What PostgreSQL can't keep in JSON, and no person means: the null character and halves of characters. */
export const cleanText = (text: string): string =>
  text.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\ufffd')
