import { decisionDoor } from '@/app/_programmes/doors'

export const { GET, POST } = decisionDoor('headquarters')
