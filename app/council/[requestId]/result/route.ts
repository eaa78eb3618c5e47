import { resultDoor } from '@/app/_requests/answer-door'

export const { GET, POST } = resultDoor('council_member')
