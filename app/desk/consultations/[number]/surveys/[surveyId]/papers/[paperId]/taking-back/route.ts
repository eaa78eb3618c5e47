import { takingBackDoor } from '@/app/_surveys/doors'

export const { GET, POST } = takingBackDoor()
