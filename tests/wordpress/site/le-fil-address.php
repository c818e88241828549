<?php
/** For tests alone: the address is the one that it was asked at, through whatever stands in front. */
add_filter('option_home', 'le_fil_address', 20);
add_filter('option_siteurl', 'le_fil_address', 20);

function le_fil_address($address) {
    $host = $_SERVER['HTTP_X_FORWARDED_HOST'] ?? '';
    return $host === '' ? $address : "http://$host";
}
