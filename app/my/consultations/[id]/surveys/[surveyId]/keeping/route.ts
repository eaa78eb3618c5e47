import { keepingDoor } from '@/app/_surveys/doors'

export const { GET, POST } = keepingDoor()
