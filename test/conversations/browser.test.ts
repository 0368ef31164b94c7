import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser, openBrowser, visit } from '../playground/page/browser.ts'
import { openGround } from '../processes/ground.ts'
import { freePort, startKrag } from '../processes/krag.ts'

/** A newcomer lives through the whole first visit with nothing but the page: six people, one clock. */
describe.skipIf(noBrowser)('the first visit in a browser (Chromium)', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  it('from the link for Ola to "Jak było?"', { timeout: 180_000 }, async () => {
    const ground = await openGround('embedded')
    const port = await freePort()
    const krag = await startKrag({ ...ground.settings, PORT: String(port) })
    try {
      const { page, complaints } = await visit(browser, `http://127.0.0.1:${port}`)
      page.setDefaultTimeout(40_000)
      await olaJoins(page)
      const saturday = await martaAsks(page)
      await theyAnswer(page)
      await theDayComes(page, saturday)
      await howItWent(page)
      expect(complaints).toEqual([])
    } finally {
      await krag.kill()
      await ground.throwAway()
    }
  })
})

const phone = (page: Page, name: string) => page.getByRole('article', { name: `Telefon: ${name}` })
const slack = (page: Page) => page.getByRole('region', { name: 'Slack: Marta' })
const reads = (page: Page, name: string, text: string | RegExp) =>
  phone(page, name).getByText(text).last().waitFor()
const presses = (page: Page, name: string, label: string) =>
  phone(page, name).getByRole('button', { name: label, exact: true }).last().click()
const writes = async (page: Page, name: string, text: string): Promise<void> => {
  await page.getByLabel(`Wiadomość od: ${name}`).fill(text)
  await page.getByLabel(`Wiadomość od: ${name}`).press('Enter')
}
const command = async (page: Page, text: string): Promise<void> => {
  const field = slack(page).getByPlaceholder('/krag')
  await field.fill(text)
  await field.press('Enter')
}
const clockTo = async (page: Page, local: string): Promise<void> => {
  await page.locator('#clock-to').fill(local)
  await page.getByRole('button', { name: 'Ustaw', exact: true }).click()
  await page.getByText('zegar idzie…').waitFor({ state: 'hidden' })
}

const olaJoins = async (page: Page): Promise<void> => {
  await slack(page).getByRole('button', { name: 'krag-kregi-wsparcia' }).click()
  await command(page, '/krag zaproś')
  await slack(page).getByRole('button', { name: 'otwórz jako Ola' }).click()
  for (const label of ['Zgadzam się', 'Ola', 'Na ty', 'byłaś', 'Weekendy']) await presses(page, 'Ola', label)
  await reads(page, 'Ola', /Gotowe, Olu!/)
}

/** Gives the day of the visit: the Saturday after next, "YYYY-MM-DD". */
const martaAsks = async (page: Page): Promise<string> => {
  const now = (await page.locator('.clock-now time').getAttribute('datetime')) ?? ''
  await clockTo(page, `${shifted(now, 1)}T10:00`)
  const day = new Date(`${shifted(now, 1)}T12:00Z`)
  const saturday = shifted(day.toISOString(), 6 - (day.getUTCDay() % 7) + (day.getUTCDay() === 6 ? 7 : 0))
  await command(page, '/krag')
  const form = page.getByRole('dialog', { name: 'Nowa prośba' })
  await form.getByLabel('Krąg', { exact: true }).selectOption({ label: 'Krąg: Jan' })
  await form.getByLabel('Jaka pomoc?').selectOption({ label: 'wizyta u lekarza' })
  await form.getByLabel('Dzień').fill(saturday)
  await form.getByLabel('Od godziny').fill('10:00')
  await form.getByLabel('Do godziny').fill('12:00')
  await form.getByRole('button', { name: 'Wyślij' }).click()
  await form.waitFor({ state: 'hidden' })
  return saturday
}

const theyAnswer = async (page: Page): Promise<void> => {
  await reads(page, 'Anna', /Cześć, Aniu! Jan szuka kogoś na sobotę .*, 10–12: wizyta u lekarza\. Możesz\?/)
  await writes(page, 'Ola', 'mogę, ale dopiero po 15')
  await slack(page).getByRole('button', { name: 'Przyjmij' }).waitFor()
  await writes(page, 'Anna', 'jasne, dam radę')
  await reads(page, 'Anna', /Dziękuję, Aniu! Zapisuję: sobota/)
  await reads(page, 'Jan', /Anna może przyjść\./)
  await presses(page, 'Jan', 'Dobrze')
  await slack(page).getByRole('button', { name: 'Zatwierdź teraz' }).last().click()
  await reads(page, 'Anna', /Jan się zgadza i czeka na Ciebie/)
  await reads(page, 'Ola', /Już mamy pomoc na ten czas/)
}

const theDayComes = async (page: Page, saturday: string): Promise<void> => {
  await clockTo(page, `${shifted(saturday, -1)}T10:05`)
  await reads(page, 'Anna', /Jutro o 10 u Jana: wizyta u lekarza\. Dasz radę\?/)
  await presses(page, 'Anna', 'Będę')
  await reads(page, 'Anna', /Świetnie!/)
  await clockTo(page, `${saturday}T08:05`)
  await reads(page, 'Anna', /Adres: ul\. Lipowa 3 m\. 5\./)
  await writes(page, 'Anna', 'spóźnię się 10 minut')
  await reads(page, 'Jan', /Anna będzie później\./)
}

const howItWent = async (page: Page): Promise<void> => {
  const now = (await page.locator('.clock-now time').getAttribute('datetime')) ?? ''
  await clockTo(page, `${shifted(now, 0)}T12:35`)
  await reads(page, 'Anna', /jak było u Jana\?/)
  await writes(page, 'Anna', 'byłam, wszystko ok, siedzieliśmy dwie godziny')
  await reads(page, 'Anna', /czas: 2 godziny/)
  await presses(page, 'Jan', 'Dobrze')
  await slack(page)
    .getByText(/Jan mówi: było dobrze/)
    .waitFor()
}

/** The calendar day of an ISO text, some days on. */
const shifted = (iso: string, days: number): string => {
  const day = new Date(`${iso.slice(0, 10)}T12:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}
