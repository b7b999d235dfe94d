import { NavLink } from "react-router";
import styles from "./frame.module.css";
import { PLACES } from "./places";

/** All places, in groups; the one that is open is marked. */
export function Navigation({ onGo }: { onGo?: () => void }) {
  return (
    <nav aria-label="Main" className={styles.navigation}>
      {PLACES.map((group) => (
        <div key={group.name}>
          <h2 id={`places-${group.name}`}>{group.name}</h2>
          <ul aria-labelledby={`places-${group.name}`}>
            {group.places.map((place) => (
              <li key={place.path}>
                <NavLink to={place.path} onClick={onGo}>
                  <span aria-hidden="true">{place.icon}</span>
                  {place.name}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
