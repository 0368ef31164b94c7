/** Polish prepositions that gain a vowel before a hard beginning: ze Stanisławem, we wtorek. */

/** "z Anną", "ze Stanisławem", "ze Lwem"; the form is an instrumental (with) or a genitive (from). */
export const withWhom = (form: string): string => `${needsZe(form) ? 'ze' : 'z'} ${form}`
/** "w sobotę", "we wtorek". */
export const inside = (form: string): string => `${needsWe(form) ? 'we' : 'w'} ${form}`
/** "od Anny", "ode mnie". */
export const fromWhom = (form: string): string => `${form === 'mnie' ? 'ode' : 'od'} ${form}`
/** "u Anny", genitive. */
export const atPlaceOf = (form: string): string => `u ${form}`
/** "do Anny", genitive. */
export const towards = (form: string): string => `do ${form}`

const consonants = 'bcćdfghjklłmnńpqrsśtvwxzźż'
const needsZe = (form: string): boolean => {
  const text = form.toLowerCase()
  if (text === 'mną' || text === 'wszystkimi') return true
  return new RegExp(`^(?:s|ś|z|ź|ż)[${consonants}]`).test(text) && !/^(?:sz|rz)[aąeęioóuy]/.test(text)
    ? true
    : /^(?:l[wgnśz]|mś|mż|ws|wz|wś|szcz|wsz)/.test(text)
}
const needsWe = (form: string): boolean =>
  new RegExp(`^(?:[wfv][${consonants}]|mnie|lwo|lwi)`).test(form.toLowerCase())
