import { NavLink } from "react-router";
import { permitted } from "../../session/permitted";
import { useSession } from "../../session/session";
import styles from "./frame.module.css";
import { type Place, PLACES } from "./places";

/** All places that one may see, in groups; the one that is open is marked. */
export function Navigation({ onGo }: { onGo?: () => void }) {
  const { data: who } = useSession();
  const open = (place: Place) => !place.needs || permitted(who, place.needs);
  const groups = PLACES.map((it) => ({ ...it, places: it.places.filter(open) }));
  return (
    <nav aria-label="Main" className={styles.navigation}>
      {groups
        .filter((it) => it.places.length > 0)
        .map((group) => (
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
