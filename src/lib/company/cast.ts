/** Who signs what is not to be imitated: nobody of the cast, only a job. */
export const colleague = 'colleague';
