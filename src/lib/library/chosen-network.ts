/** Name of the preference that keeps the network a reader chose last. */
export const chosenNetwork = 'network';
