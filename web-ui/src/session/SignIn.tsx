import { Button, Input } from "antd";
import { useId, useState } from "react";
import { ProblemAlert } from "../app/errors/ProblemAlert";
import { Field } from "../app/parts/Field";
import { useTitle } from "../app/parts/title";
import styles from "./session.module.css";
import { useSignIn } from "./session";

/** Asks who it is; the address stays, so that what was wanted is shown afterwards. */
export function SignIn() {
  useTitle("Sign in");
  const id = useId();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const signIn = useSignIn();
  return (
    <main className={styles.place}>
      <form
        className={styles.card}
        onSubmit={(event) => {
          event.preventDefault();
          signIn.mutate({ name, password });
        }}
      >
        <h1>
          <img src="/icon.svg" alt="" width={32} height={32} /> Remainder
        </h1>
        <ProblemAlert failed={signIn.error} />
        <Field label="Name" of={`${id}-name`}>
          <Input
            id={`${id}-name`}
            autoFocus
            autoComplete="username"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        <Field label="Password" of={`${id}-password`}>
          <Input.Password
            id={`${id}-password`}
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </Field>
        <Button
          type="primary"
          htmlType="submit"
          block
          disabled={!name.trim() || !password.trim()}
          loading={signIn.isPending}
        >
          Sign in
        </Button>
      </form>
    </main>
  );
}
