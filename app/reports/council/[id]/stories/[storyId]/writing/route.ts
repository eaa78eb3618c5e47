import { StoryInput } from '@/lib/councilReports/input'
import { writeStory } from '@/lib/councilReports/stories'
import { formPost } from '@/lib/forms/form-post'

type Params = { id: string; storyId: string }

export const { GET, POST } = formPost({
  input: StoryInput,
  shownAt: ({ id, storyId }: Params) => `/reports/council/${id}/stories/${storyId}`,
  deed: (tx, actor, input, { id, storyId }) => writeStory(tx, actor, id, storyId, input),
  then: ({ id }) => `/reports/council/${id}/stories?done=story`,
})
