import { ReplyInput } from '@/lib/dialogue/input'
import { insertTemplate } from '@/lib/dialogue/insert-template'
import { reply } from '@/lib/dialogue/reply'
import { formPost } from '@/lib/forms/form-post'
import { afterwards, deskPage, INSERTED, type Params } from '../address'

export const { GET, POST } = formPost({
  input: ReplyInput,
  shownAt: ({ number }: Params) => deskPage(number),
  deed: (tx, actor, { insert, template, ...input }, { number }) =>
    insert
      ? insertTemplate(tx, actor, number, { body: input.body, template, at: INSERTED })
      : reply(tx, actor, number, input),
  then: ({ number }) => afterwards(number, 'reply'),
})
