# language: vi
Tính năng: Công nhận theo Quyết định 51/2025 chưa xét được

  Điều kiện, trình tự, hồ sơ, công nhận và thu hồi giai đoạn 2026 - 2030 do Thủ tướng Chính phủ quyết
  định sau (Điều 3 khoản 2 điểm c). Phường, đặc khu không có danh hiệu (Điều 1 khoản 2).

  Khung tình huống: Điều kiện công nhận để ngỏ
    Cho bộ tiêu chí "<bộ tiêu chí>" ngày 31/12/2026
    Và một <đơn vị>
    Và <đơn vị> không thuộc loại khu vực nào
    Khi đánh giá
    Thì điều kiện "<điều kiện>" chưa đủ căn cứ
    Và kết quả xét công nhận là chưa đủ căn cứ

    Dữ liệu:
      | bộ tiêu chí          | đơn vị   | điều kiện      |
      | xa-ntm-2026          | xã       | later-decision |
      | xa-ntm-hien-dai-2026 | xã       | later-decision |
      | tinh-hoan-thanh-2026 | tỉnh     | later-decision |
      | phuong-ntm-2026      | phường   | no-title       |
      | dac-khu-ntm-2026     | đặc khu  | no-title       |

