<?php
/**
 * The newsroom's desk, for tests alone: carries out what it is sent as an administrator, and answers
 * with what each order gave. WordPress itself knows nothing of it.
 *
 * [{ "order": "publish", … }, …] → [42, …]
 */
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/image.php';

wp_set_current_user(1);
kses_remove_filters();
remove_action('init', 'check_theme_switched', 99);

$orders = json_decode(file_get_contents('php://input'), true, 512, JSON_THROW_ON_ERROR);
wp_defer_comment_counting(true);
wp_defer_term_counting(true);
$results = array_map('desk_carry_out', $orders);
wp_defer_term_counting(false);
wp_defer_comment_counting(false);
header('content-type: application/json');
echo wp_json_encode($results, JSON_THROW_ON_ERROR);

function desk_carry_out(array $given) {
    return match ($given['order']) {
        'options' => desk_options($given['values']),
        'category' => desk_term($given['name'], 'category'),
        'author' => desk_author($given),
        'picture' => desk_picture($given),
        'publish' => desk_publish($given),
        'edit' => desk_edit($given['id'], $given['changes']),
        'withdraw' => (bool) wp_trash_post($given['id']),
        'delete' => (bool) wp_delete_post($given['id'], true),
        'comment' => desk_comment($given),
        'moderate' => wp_set_comment_status($given['id'], $given['status']),
        'comments' => desk_comments($given['post']),
        'age' => desk_age(),
        'allow-anonymous' => desk_allow_anonymous($given['isAllowed']),
        'newest' => desk_newest(),
        'restore' => desk_restore($given['post'], $given['comment']),
        'version' => get_bloginfo('version'),
    };
}

function desk_options(array $values) {
    foreach ($values as $name => $value) update_option($name, $value);
    if (isset($values['permalink_structure'])) {
        global $wp_rewrite;
        $wp_rewrite->set_permalink_structure($values['permalink_structure']);
        flush_rewrite_rules();
    }
    return true;
}

function desk_term(string $name, string $taxonomy) {
    $known = term_exists($name, $taxonomy);
    return (int) ($known ?: desk_checked(wp_insert_term($name, $taxonomy)))['term_id'];
}

function desk_author(array $given) {
    return desk_checked(wp_insert_user([
        'user_login' => $given['login'],
        // Without one, the host of the avatar is another each time.
        'user_email' => "{$given['login']}@exemple.ma",
        'user_pass' => wp_generate_password(),
        'display_name' => $given['name'],
        'role' => 'author',
    ]));
}

/** A file in the library, with smaller copies as WordPress would have made them. */
function desk_picture(array $given) {
    $folder = wp_upload_dir($given['month'])['path'];
    $pixels = base64_decode('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==');
    ['name' => $name, 'width' => $width, 'height' => $height] = $given;
    $sizes = [];
    foreach (['medium' => 300, 'large' => 1024] as $size => $across) {
        $down = (int) round($height * $across / $width);
        $file = "$name-{$across}x$down.png";
        file_put_contents("$folder/$file", $pixels);
        $sizes[$size] = ['file' => $file, 'width' => $across, 'height' => $down, 'mime-type' => 'image/png'];
    }
    file_put_contents("$folder/$name.png", $pixels);
    $id = desk_checked(wp_insert_attachment([
        'post_title' => $name,
        'post_excerpt' => $given['caption'],
        'post_mime_type' => 'image/png',
        'post_date' => $given['date'],
    ], "$folder/$name.png", 0, true));
    $file = get_post_meta($id, '_wp_attached_file', true);
    wp_update_attachment_metadata($id, compact('width', 'height', 'file', 'sizes'));
    update_post_meta($id, '_wp_attachment_image_alt', $given['alt']);
    return ['id' => $id, 'url' => wp_get_attachment_url($id)];
}

function desk_publish(array $given) {
    $date = $given['date'] ?? current_time('mysql', true);
    $id = desk_checked(wp_insert_post(wp_slash([
        'post_title' => $given['title'],
        'post_name' => $given['slug'] ?? '',
        'post_content' => $given['content'] ?? '',
        'post_excerpt' => $given['excerpt'] ?? '',
        'post_status' => $given['status'] ?? 'publish',
        'post_password' => $given['password'] ?? '',
        'post_author' => $given['author'] ?? 1,
        'comment_status' => $given['commentStatus'] ?? 'open',
        'post_date_gmt' => $date,
        'post_date' => get_date_from_gmt($date),
        'post_category' => $given['categories'] ?? [],
        'tags_input' => $given['tags'] ?? [],
        'meta_input' => $given['meta'] ?? [],
    ]), true));
    if (isset($given['picture'])) set_post_thumbnail($id, $given['picture']);
    if ($given['isSticky'] ?? false) stick_post($id);
    return $id;
}

function desk_edit(int $id, array $changes) {
    $names = [
        'title' => 'post_title',
        'content' => 'post_content',
        'status' => 'post_status',
        'password' => 'post_password',
        'commentStatus' => 'comment_status',
    ];
    $post = ['ID' => $id];
    foreach ($changes as $name => $value) $post[$names[$name]] = $value;
    return desk_checked(wp_update_post(wp_slash($post), true));
}

function desk_comment(array $given) {
    $date = $given['date'] ?? current_time('mysql', true);
    return (int) wp_insert_comment(wp_slash([
        'comment_post_ID' => $given['post'],
        'comment_parent' => $given['parent'] ?? 0,
        'comment_author' => $given['author'],
        'comment_author_email' => $given['email'] ?? 'autre@exemple.ma',
        'comment_author_IP' => '192.0.2.1',
        'comment_content' => $given['content'],
        'comment_date_gmt' => $date,
        'comment_date' => get_date_from_gmt($date),
        'comment_approved' => $given['approved'] ?? '1',
    ]));
}

/** All of them, whatever became of them: for nobody but the desk. */
function desk_comments(int $post) {
    return array_map(fn ($comment) => [
        'id' => (int) $comment->comment_ID,
        'author' => $comment->comment_author,
        'content' => $comment->comment_content,
        'parent' => (int) $comment->comment_parent,
        'status' => wp_get_comment_status($comment),
    ], get_comments(['post_id' => $post, 'status' => ['approve', 'hold', 'trash', 'spam'], 'orderby' => 'comment_ID', 'order' => 'ASC']));
}

/** Makes every comment an hour older, so that none of them makes the next one too fast. */
function desk_age() {
    global $wpdb;
    foreach ($wpdb->get_results("SELECT comment_ID, comment_date_gmt FROM $wpdb->comments WHERE comment_author_IP <> '192.0.2.1'") as $comment) {
        $date = gmdate('Y-m-d H:i:s', strtotime("$comment->comment_date_gmt UTC") - HOUR_IN_SECONDS);
        $wpdb->update(
            $wpdb->comments,
            ['comment_date_gmt' => $date, 'comment_date' => get_date_from_gmt($date)],
            ['comment_ID' => $comment->comment_ID]
        );
    }
    wp_cache_flush();
    return true;
}

function desk_allow_anonymous(bool $is_allowed) {
    $plugin = WPMU_PLUGIN_DIR . '/le-fil-comments.php';
    $is_there = file_exists($plugin);
    if ($is_allowed && !$is_there) copy("$plugin.txt", $plugin);
    if (!$is_allowed && $is_there) unlink($plugin);
    return true;
}

function desk_newest() {
    global $wpdb;
    return [
        'post' => (int) $wpdb->get_var("SELECT MAX(ID) FROM $wpdb->posts"),
        'comment' => (int) $wpdb->get_var("SELECT MAX(comment_ID) FROM $wpdb->comments"),
    ];
}

/** Takes away what is newer than that. */
function desk_restore(int $post, int $comment) {
    global $wpdb;
    foreach ($wpdb->get_col("SELECT ID FROM $wpdb->posts WHERE ID > $post AND post_type <> 'revision'") as $id) {
        wp_delete_post((int) $id, true);
    }
    foreach ($wpdb->get_col("SELECT comment_ID FROM $wpdb->comments WHERE comment_ID > $comment") as $id) {
        wp_delete_comment((int) $id, true);
    }
    return true;
}

function desk_checked($result) {
    if (is_wp_error($result)) throw new Exception($result->get_error_message());
    return $result;
}
