import "./translations";
import "./toolkit";
import "./inspector";
import "./runs/runs-page";
