"""The form of a CV, a part in each file; each shows the choices and tells what they shall be."""
