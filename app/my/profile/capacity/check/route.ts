import { capacityDoor } from '@/app/_profile/doors'

export const { GET, POST } = capacityDoor()
