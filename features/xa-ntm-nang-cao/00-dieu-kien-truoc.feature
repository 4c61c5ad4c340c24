# language: vi
Tính năng: Điều kiện trước của xã nâng cao: là xã đạt chuẩn nông thôn mới

  Khung tình huống: Có quyết định công nhận thì không xét lại
    Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
    Và một xã thuộc vùng "TDMNPB"
    Và xã không thuộc loại khu vực nào
    Và số liệu "title.xa_ntm" là <số liệu>
    Khi đánh giá
    Thì điều kiện trước "xa-ntm" <kết quả>

    Dữ liệu:
      | số liệu | kết quả  |
      | có      | đạt      |
      | không   | chưa đạt |

  Tình huống: Chưa có quyết định thì xét theo bộ tiêu chí xã nông thôn mới
    Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
    Và một xã thuộc vùng "TDMNPB"
    Và xã không thuộc loại khu vực nào
    Khi đánh giá
    Thì điều kiện trước "xa-ntm" chưa đủ căn cứ
