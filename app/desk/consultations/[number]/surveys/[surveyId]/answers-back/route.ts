import { puttingBackDoor } from '@/app/_surveys/doors'

export const { GET, POST } = puttingBackDoor()
