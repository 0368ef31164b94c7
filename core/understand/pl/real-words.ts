export const realWords = ''
