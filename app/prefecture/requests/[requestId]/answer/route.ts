import { answerDoor } from '@/app/_requests/answer-door'

export const { GET, POST } = answerDoor('prefecture_staff')
