# language: vi
Tính năng: Tiêu chí 2. Thu nhập bình quân đầu người (Xã nông thôn mới hiện đại giai đoạn 2026 - 2030 (thí điểm))

  Căn cứ: 51/2025/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 2 Thu nhập bình quân đầu người của xã tại thời điểm xét, công nhận xã nông thôn mới hiện đại phải cao hơn từ 10% trở lên so với mức thu nhập bình quân đầu người áp dụng theo quy định đối với xã nhóm 1 trên địa bàn tỉnh, thành phố tại cùng thời điểm

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-hien-dai-2026" ngày 31/12/2026
      Và một xã
      Và xã không thuộc loại khu vực nào
      Và số liệu "Thu nhập bình quân đầu người của xã so với mức áp dụng cho xã nhóm 1" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 109,9   | chưa đạt |
        | 110     | đạt      |
        | 110,1   | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-hien-dai-2026" ngày 31/12/2026
      Và một xã
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
