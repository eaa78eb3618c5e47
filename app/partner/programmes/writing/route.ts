import { newProgrammeDoor } from '@/app/_partners/doors'

export const { GET, POST } = newProgrammeDoor()
