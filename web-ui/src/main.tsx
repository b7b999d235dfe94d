import "antd/dist/reset.css";
import "./app/page.css";
import { createRoot } from "react-dom/client";
import { Page } from "./app/Page";

const place = document.getElementById("page");
if (place) createRoot(place).render(<Page />);
