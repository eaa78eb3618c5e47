import { changeDoor } from '@/app/_colleagues/doors'

export const { GET, POST } = changeDoor('prefecture')
