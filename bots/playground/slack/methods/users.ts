import { SlackError } from '../slack-error.ts'
import { userShape } from '../state/shapes.ts'
import { seconds } from '../state/slack.ts'
import { type Methods, page } from './method.ts'

export const userMethods: Methods = {
  'users.info': {
    tier: 't4',
    args: { user: 'text!', include_locale: 'flag' },
    run: (slack, { args }) => {
      const user = slack.store.users.get(args.must('user'))
      if (!user) throw new SlackError('user_not_found')
      return { user: { ...userShape(user), ...(args.flag('include_locale') && { locale: 'pl-PL' }) } }
    },
  },
  'users.list': {
    tier: 't2',
    args: { cursor: 'text', limit: 'count', include_locale: 'flag' },
    run: (slack, { args }) => {
      const { items, next } = page(slack.store.users.all(), args, 1000)
      return {
        members: items.map(userShape),
        cache_ts: seconds(slack),
        response_metadata: { next_cursor: next },
      }
    },
  },
  'users.lookupByEmail': {
    tier: 't3',
    args: { email: 'text!' },
    run: (slack, { args }) => {
      const email = args.must('email').toLowerCase()
      const user = slack.store.users.all().find((it) => it.email?.toLowerCase() === email)
      if (!user) throw new SlackError('users_not_found')
      return { user: userShape(user) }
    },
  },
}
