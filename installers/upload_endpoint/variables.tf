variable "region" {
  description = "Region of the function and, at Amazon, of the bucket."
  type        = string
  default     = "eu-north-1"
}

variable "bucket" {
  description = "Name of the bucket. At Amazon it is made; at another store it must be there."
  type        = string
}

variable "keeps_versions" {
  description = "Whether the bucket keeps old versions of pages until they are withdrawn."
  type        = bool
  default     = false
}

variable "days_of_old_versions" {
  description = "Days after which an old version goes by itself."
  type        = number
  default     = 30
}

variable "domain" {
  description = "A name of your own for the pages, and its certificate in us-east-1; null for CloudFront's."
  type = object({
    name            = string
    certificate_arn = string
  })
  default = null
}

variable "script_checksums" {
  description = "The scripts that pages may run, by SHA-256 in Base64; make_zip.py writes them."
  type        = list(string)
  default     = []
}

variable "alarm_email" {
  description = "Where Amazon writes when a month costs more than the budget."
  type        = string
}

variable "budget_usd" {
  description = "US dollars a month."
  type        = number
  default     = 5
}

variable "most_calls_at_once" {
  description = "Calls of the function at the same time, -1 for no limit of its own."
  type        = number
  default     = 10
}

variable "limits" {
  description = "What one key may do, such as { MOST_PAGES = \"5\" }; `commitstats endpoint --help` lists them."
  type        = map(string)
  default     = {}
}

variable "other_store" {
  description = "An S3-compatible store instead of Amazon's: then no bucket and no CloudFront are made."
  type = object({
    url           = string
    region        = string
    access_key_id = string
    style         = optional(string, "path")
    public_url    = string
  })
  default = null
}

variable "other_store_secret" {
  description = "The secret of that access key; set it as TF_VAR_other_store_secret."
  type        = string
  default     = ""
  sensitive   = true
}
