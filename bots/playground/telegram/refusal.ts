/** An answer of the Bot API other than ok; `description` is the official text without the words of its code. */
export class ApiRefusal extends Error {
  readonly code: number
  readonly description: string
  readonly parameters: { readonly retry_after?: number } | null
  constructor(
    code: number,
    description: string,
    parameters: { readonly retry_after?: number } | null = null,
  ) {
    super(description)
    this.code = code
    this.description = description
    this.parameters = parameters
  }
}

export const badRequest = (why: string): ApiRefusal => new ApiRefusal(400, `Bad Request: ${why}`)
export const forbidden = (why: string): ApiRefusal => new ApiRefusal(403, `Forbidden: ${why}`)
export const conflict = (why: string): ApiRefusal => new ApiRefusal(409, `Conflict: ${why}`)
export const unauthorized = (): ApiRefusal => new ApiRefusal(401, 'Unauthorized')
export const methodNotFound = (): ApiRefusal => new ApiRefusal(404, 'Not Found: method not found')
export const tooManyRequests = (seconds: number): ApiRefusal =>
  new ApiRefusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })
