import { Program, type ProgramSpec } from "../outside/program";
import { type DeclaredComponent, declaredComponents } from "./declared";

/** A reward component of kind command. */
export interface CommandRewardSpec extends ProgramSpec {
  components: readonly DeclaredComponent[];
}

/**
 * Components that a program measures: it reads a {@link JudgedRewrite} with an `id` as a JSON line,
 * and answers `{"id", "components": {name: number}}`.
 */
export function programComponents(spec: CommandRewardSpec) {
  const program = new Program(spec);
  return {
    components: declaredComponents(
      spec.components,
      async (batch, signal) =>
        (
          await program.ask(
            batch.map((judged) => ({ ...judged })),
            signal,
          )
        ).map((answer) => answer.components),
      program.name,
    ),
    dispose: () => program.dispose(),
  };
}
