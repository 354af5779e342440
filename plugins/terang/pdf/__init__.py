"""Paper and single files: reports and posters of a site. In: its pages; out: files beside them."""
