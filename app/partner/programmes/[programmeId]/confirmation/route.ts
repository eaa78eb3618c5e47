import { confirmationDoor } from '@/app/_partners/doors'

export const { GET, POST } = confirmationDoor()
