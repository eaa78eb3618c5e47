import { answerDoor } from '@/app/_requests/answer-door'

export const { GET, POST } = answerDoor('network_member')
