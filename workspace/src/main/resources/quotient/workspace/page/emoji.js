// The emoji that people and apps at a revenue desk use; any other shortcode stays as it was written.

const EMOJI = {
  '+1': '👍', '-1': '👎', thumbsup: '👍', thumbsdown: '👎', ok_hand: '👌', clap: '👏', raised_hands: '🙌', pray: '🙏', wave: '👋',
  muscle: '💪', eyes: '👀', point_right: '👉', point_left: '👈', point_up: '☝️', point_down: '👇', handshake: '🤝', writing_hand: '✍️',
  smile: '😄', smiley: '😃', grinning: '😀', slightly_smiling_face: '🙂', blush: '😊', joy: '😂', thinking_face: '🤔', cry: '😢',
  sob: '😭', neutral_face: '😐', confused: '😕', worried: '😟', sunglasses: '😎', heart: '❤️', hearts: '💕', broken_heart: '💔', tada: '🎉',
  sparkles: '✨', star: '⭐', star2: '🌟', fire: '🔥', boom: '💥', zap: '⚡', rocket: '🚀', trophy: '🏆', medal: '🏅', crown: '👑', gem: '💎',
  white_check_mark: '✅', heavy_check_mark: '✔️', ballot_box_with_check: '☑️', x: '❌', no_entry: '⛔', no_entry_sign: '🚫', octagonal_sign: '🛑',
  stop_sign: '🛑', warning: '⚠️', rotating_light: '🚨', exclamation: '❗', question: '❓', information_source: 'ℹ️', bulb: '💡', bell: '🔔',
  no_bell: '🔕', mute: '🔇', loudspeaker: '📢', mega: '📣', speech_balloon: '💬', hourglass: '⌛', hourglass_flowing_sand: '⏳',
  stopwatch: '⏱️', alarm_clock: '⏰', clock1: '🕐', calendar: '📅', date: '📅', spiral_calendar_pad: '🗓️', memo: '📝', pencil: '📝',
  pencil2: '✏️', page_facing_up: '📄', clipboard: '📋', bookmark: '🔖', bookmark_tabs: '📑', link: '🔗', paperclip: '📎', pushpin: '📌',
  round_pushpin: '📍', mag: '🔍', mag_right: '🔎', lock: '🔒', unlock: '🔓', key: '🔑', hammer: '🔨', wrench: '🔧', gear: '⚙️', shield: '🛡️',
  chart_with_upwards_trend: '📈', chart_with_downwards_trend: '📉', bar_chart: '📊', moneybag: '💰', dollar: '💵', money_with_wings: '💸',
  credit_card: '💳', receipt: '🧾', bank: '🏦', abacus: '🧮', balance_scale: '⚖️', scales: '⚖️', label: '🏷️', package: '📦', inbox_tray: '📥',
  outbox_tray: '📤', email: '📧', envelope: '✉️', incoming_envelope: '📨', telephone_receiver: '📞', briefcase: '💼', file_folder: '📁',
  card_index: '📇', office: '🏢', house: '🏠', globe_with_meridians: '🌐', earth_americas: '🌎', robot_face: '🤖', technologist: '🧑‍💻',
  bust_in_silhouette: '👤', busts_in_silhouette: '👥', speaking_head_in_silhouette: '🗣️', baby: '👶', seedling: '🌱', evergreen_tree: '🌲',
  sunny: '☀️', cloud: '☁️', umbrella: '☔', snowflake: '❄️', rainbow: '🌈', coffee: '☕', beers: '🍻', cake: '🍰', gift: '🎁', dart: '🎯',
  game_die: '🎲', test_tube: '🧪', microscope: '🔬', dna: '🧬', satellite: '🛰️', construction: '🚧', checkered_flag: '🏁', triangular_flag_on_post: '🚩',
  white_flag: '🏳️', recycle: '♻️', repeat: '🔁', arrows_counterclockwise: '🔄', arrow_up: '⬆️', arrow_down: '⬇️', arrow_right: '➡️', arrow_left: '⬅️',
  arrow_upper_right: '↗️', arrow_lower_right: '↘️', arrow_up_small: '🔼', arrow_down_small: '🔽', small_red_triangle: '🔺',
  small_red_triangle_down: '🔻', heavy_plus_sign: '➕', heavy_minus_sign: '➖', heavy_dollar_sign: '💲', fast_forward: '⏩', rewind: '⏪',
  red_circle: '🔴', large_orange_circle: '🟠', orange_circle: '🟠', large_yellow_circle: '🟡', yellow_circle: '🟡', large_green_circle: '🟢',
  green_circle: '🟢', large_blue_circle: '🔵', large_purple_circle: '🟣', white_circle: '⚪', black_circle: '⚫', large_red_square: '🟥',
  large_green_square: '🟩', large_yellow_square: '🟨', large_blue_square: '🟦', white_large_square: '⬜', black_large_square: '⬛',
  small_blue_diamond: '🔹', small_orange_diamond: '🔸', large_blue_diamond: '🔷', large_orange_diamond: '🔶', one: '1️⃣', two: '2️⃣', three: '3️⃣',
  four: '4️⃣', five: '5️⃣', '100': '💯', new: '🆕', free: '🆓', up: '🆙', sos: '🆘', zzz: '💤', skull: '💀', ghost: '👻', bug: '🐛',
};

export const emoji = (name) => EMOJI[name] ?? `:${name}:`;
export const isEmoji = (name) => name in EMOJI;
export const withEmoji = (text) => text.replaceAll(/:([a-z0-9_+-]+):/g, (whole, name) => EMOJI[name] ?? whole);
export const QUICK_REACTIONS = ['white_check_mark', 'eyes', 'tada', '+1'];
