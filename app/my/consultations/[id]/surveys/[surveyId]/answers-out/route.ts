import { takingOutDoor } from '@/app/_surveys/doors'

export const { GET, POST } = takingOutDoor()
