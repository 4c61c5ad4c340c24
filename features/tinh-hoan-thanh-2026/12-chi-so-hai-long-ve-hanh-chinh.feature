# language: vi
Tính năng: Tiêu chí 12. Chỉ số hài lòng về hành chính (Tỉnh, thành phố hoàn thành nhiệm vụ xây dựng nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 12 Chỉ số hài lòng của người dân đối với sự phục vụ của cơ quan hành chính nhà nước đạt từ 85% trở lên

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "Chỉ số hài lòng của người dân đối với cơ quan hành chính nhà nước (51/2025)" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "12" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 84,9    | chưa đạt |
        | 85      | đạt      |
        | 85,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "12" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
