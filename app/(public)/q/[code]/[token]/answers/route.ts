import { linkPost } from '@/lib/links/link-post'
import { ANSWER_DOOR } from '@/lib/residentSurveys/answer-door'

export const { GET, POST } = linkPost(ANSWER_DOOR)
