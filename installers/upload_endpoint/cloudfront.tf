# Pages over TLS, with the headers that a page cannot give itself.

locals {
  scripts = length(var.script_checksums) == 0 ? "'none'" : join(" ", [for each in var.script_checksums : "'sha256-${each}'"])
  policy = join(" ", [
    "default-src 'none'; style-src 'unsafe-inline'; script-src ${local.scripts}; img-src data:; font-src data:;",
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ])
}

resource "aws_cloudfront_origin_access_control" "pages" {
  count                             = local.is_amazon ? 1 : 0
  name                              = var.bucket
  origin_access_control_origin_type = "s3"
  signing_behavior                  = "always"
  signing_protocol                  = "sigv4"
}

resource "aws_cloudfront_response_headers_policy" "pages" {
  count = local.is_amazon ? 1 : 0
  name  = "${var.bucket}-pages"

  security_headers_config {
    content_security_policy {
      content_security_policy = local.policy
      override                = true
    }
    content_type_options {
      override = true
    }
    frame_options {
      frame_option = "DENY"
      override     = true
    }
    referrer_policy {
      referrer_policy = "no-referrer"
      override        = true
    }
    strict_transport_security {
      access_control_max_age_sec = 31536000
      override                   = true
    }
  }

  custom_headers_config {
    items {
      header   = "Cross-Origin-Opener-Policy"
      value    = "same-origin"
      override = true
    }
  }
}

resource "aws_cloudfront_cache_policy" "pages" {
  count       = local.is_amazon ? 1 : 0
  name        = "${var.bucket}-pages"
  min_ttl     = 0
  default_ttl = 300
  max_ttl     = 300
  parameters_in_cache_key_and_forwarded_to_origin {
    enable_accept_encoding_brotli = true
    enable_accept_encoding_gzip   = true
    cookies_config {
      cookie_behavior = "none"
    }
    headers_config {
      header_behavior = "none"
    }
    query_strings_config {
      query_string_behavior = "none"
    }
  }
}

# A folder's address shows its page, which a bucket alone does not do.
resource "aws_cloudfront_function" "index" {
  count   = local.is_amazon ? 1 : 0
  name    = "${var.bucket}-index"
  runtime = "cloudfront-js-2.0"
  publish = true
  code    = <<-JS
    function handler(event) {
      var request = event.request;
      if (request.uri.endsWith("/")) {
        request.uri += "index.html";
      }
      return request;
    }
  JS
}

resource "aws_cloudfront_distribution" "pages" {
  count           = local.is_amazon ? 1 : 0
  enabled         = true
  is_ipv6_enabled = true
  http_version    = "http2and3"
  price_class     = "PriceClass_100"
  aliases         = var.domain == null ? [] : [var.domain.name]

  origin {
    origin_id                = "bucket"
    domain_name              = aws_s3_bucket.pages[0].bucket_regional_domain_name
    origin_access_control_id = aws_cloudfront_origin_access_control.pages[0].id
  }

  default_cache_behavior {
    target_origin_id           = "bucket"
    viewer_protocol_policy     = "redirect-to-https"
    allowed_methods            = ["GET", "HEAD"]
    cached_methods             = ["GET", "HEAD"]
    compress                   = true
    cache_policy_id            = aws_cloudfront_cache_policy.pages[0].id
    response_headers_policy_id = aws_cloudfront_response_headers_policy.pages[0].id
    function_association {
      event_type   = "viewer-request"
      function_arn = aws_cloudfront_function.index[0].arn
    }
  }

  # A page that is gone must not seem to be there: its absence is not kept for long.
  dynamic "custom_error_response" {
    for_each = [403, 404]
    content {
      error_code            = custom_error_response.value
      error_caching_min_ttl = 10
    }
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    cloudfront_default_certificate = var.domain == null
    acm_certificate_arn            = var.domain == null ? null : var.domain.certificate_arn
    ssl_support_method             = var.domain == null ? null : "sni-only"
    minimum_protocol_version       = var.domain == null ? "TLSv1" : "TLSv1.2_2021"
  }
}
