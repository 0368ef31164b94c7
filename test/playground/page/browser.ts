import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]
const executablePath = places.find((place) => place !== undefined && existsSync(place))
/** No browser here: what needs one is skipped by name. */
export const noBrowser = executablePath === undefined

const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ args, ...(executablePath === undefined ? {} : { executablePath }) })

export type Opened = { readonly page: Page; readonly complaints: readonly string[] }
/** A newcomer's browser on this address; `complaints` are errors that the page met with. */
export const visit = async (
  browser: Browser,
  origin: string,
  width = 1366,
  height = 768,
): Promise<Opened> => {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'pl-PL',
    // Not where the people are: the page has to reckon for Poland.
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
  })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(origin)
  await page.getByRole('article', { name: 'Telefon: Anna' }).waitFor()
  return { page, complaints }
}
