import "./toolkit";
import "./inspector";
