import { present } from '../json.ts'
import { limits } from '../policy.ts'
import { badRequest } from '../refusal.ts'
import type { Methods } from '../world.ts'

/** Answers to pressed buttons. */
export const callbacks: Methods = {
  answerCallbackQuery: {
    takes: {
      callback_query_id: 'text',
      text: 'text',
      show_alert: 'boolean',
      url: 'text',
      cache_time: 'integer',
    },
    logged: true,
    run: ({ world, bot, args }) => {
      const text = args.text('text')
      if ([...(text ?? '')].length > limits.callbackAnswerCharacters) throw badRequest('MESSAGE_TOO_LONG')
      const query = bot.queries.get(args.text('callback_query_id') ?? '')
      const late = !query || query.answer || world.now() - query.at > world.policy.callbackLifetimeMs
      if (late) throw badRequest('query is too old and response timeout expired or query ID is invalid')
      const answer = present({ text, show_alert: args.boolean('show_alert'), url: args.text('url') })
      world.store.commit({ type: 'press-answered', bot: bot.bot.id, queryId: query.id, answer })
      return true
    },
  },
}
