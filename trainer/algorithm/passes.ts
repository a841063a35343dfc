import { UserError } from "../../schemas/user-error";
import type { TrainingBatch } from "../rewriter/batch";
import type { Learner, Update } from "../rewriter/learner";

/**
 * Passes of the optimizer over one batch.
 *
 * @param about.whose names the loss in the message.
 * @param about.remedy what may be lowered when it is not a number.
 * @returns the figures of the last pass, from before its update.
 * @throws UserError when the loss or its gradient is not a number; the weights are then as before.
 */
export async function passesOver<Values>(
  learner: Learner<Values>,
  batch: TrainingBatch,
  passes: number,
  about: { step: number; whose: string; remedy: string },
): Promise<Update> {
  const { step, whose, remedy } = about;
  for (let pass = 1; ; pass++) {
    const update = await learner.step(batch);
    if (!Number.isFinite(update.loss) || !Number.isFinite(update.gradNorm))
      throw new UserError(
        `step ${step}: ${whose} became ${update.loss} with a gradient of norm ${update.gradNorm}; lower ${remedy}, and resume from the last checkpoint`,
      );
    if (pass === passes) return update;
  }
}
