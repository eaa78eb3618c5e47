import { actionsDoor } from '@/app/_surveys/doors'

export const { GET, POST } = actionsDoor()
